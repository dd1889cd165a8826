export { t as formatProblem } from "./problem-DX5dRXUJ.js";
