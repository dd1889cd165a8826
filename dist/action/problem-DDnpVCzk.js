export { t as formatProblem } from "./problem-CJoA4c-d.js";
