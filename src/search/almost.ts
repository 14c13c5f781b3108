/**
 * Whether a word begins with what was typed, one slip forgiven: a letter wrong, missing, too many, or two exchanged.
 * Pure; both are folded.
 */
export function almostBegins(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && typed.charCodeAt(same) === word.charCodeAt(same)) same += 1;
  if (same === typed.length) return true;
  // This runs for every word of the edition; most of them fail at once, at their second letter.
  const goes = (at: number, from: number): boolean =>
    word.charCodeAt(at) === typed.charCodeAt(from) && word.startsWith(typed.slice(from), at);
  return (
    // the slip is the last letter
    same + 1 === typed.length ||
    goes(same + 1, same + 1) ||
    goes(same + 1, same) ||
    goes(same, same + 1) ||
    (typed.charCodeAt(same) === word.charCodeAt(same + 1) &&
      typed.charCodeAt(same + 1) === word.charCodeAt(same) &&
      word.startsWith(typed.slice(same + 2), same + 2))
  );
}
