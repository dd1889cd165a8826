export { t as formatProblem } from "./problem-I4wxI4RA.js";
