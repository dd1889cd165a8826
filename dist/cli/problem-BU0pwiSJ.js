export { t as formatProblem } from "./problem-ChoRRFa0.js";
