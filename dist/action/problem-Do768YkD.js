export { t as formatProblem } from "./problem-D1o9WuB0.js";
