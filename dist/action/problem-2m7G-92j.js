export { t as formatProblem } from "./problem-B19GtNUU.js";
