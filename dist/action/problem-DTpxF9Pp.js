export { t as formatProblem } from "./problem-BMM2nSnQ.js";
