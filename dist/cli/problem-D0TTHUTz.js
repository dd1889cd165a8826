export { t as formatProblem } from "./problem-D8e9Za2Z.js";
