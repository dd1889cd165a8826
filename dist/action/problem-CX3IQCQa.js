export { t as formatProblem } from "./problem-Bzct47XT.js";
