export { t as formatProblem } from "./problem-bP_uZGej.js";
