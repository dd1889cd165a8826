export { t as formatProblem } from "./problem-DWOOfuyE.js";
