import type { Refusal } from '../rules/refusal';
import type { Issue } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';

export const problem = ({ path, problem: { code } }: Issue): string => `${path} ${code}`;

export const refusal = ({ code }: Refusal, _scenario: Scenario): string => code;
