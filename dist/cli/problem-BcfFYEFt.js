export { t as formatProblem } from "./problem-CmqFLqBh.js";
