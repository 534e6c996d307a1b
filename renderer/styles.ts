/** Every style sheet of the app, in the order in which they win: a sheet that loads later would win over those before it. */
import '@xyflow/react/dist/style.css';
import './ui/tokens.css';
import 'virtual:colours.css';
import './ui/base.css';
import './app/app.css';
import './canvas/board.css';
import './combination/candidates.css';
import './catalogue/catalogue.css';
import './editor/editor.css';
import './sharing/sharing.css';
import './comments/comments.css';
import './suggestions/suggestions.css';
import './coaching/coaching.css';
import './rehearsal/rehearsal.css';
import './funding/funding.css';
import './contest/contest.css';
import './start/start.css';
