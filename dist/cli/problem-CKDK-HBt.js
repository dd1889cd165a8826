export { t as formatProblem } from "./problem-BQetS6mi.js";
