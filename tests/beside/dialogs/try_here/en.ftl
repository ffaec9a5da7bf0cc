ask-four = Code?
ask-four-again = Code?
invalid-four-unreadable = Unreadable.
refused-code-wrong = WRONG
refused-locked = TOO OFTEN
refused-not-now = NOT NOW
here = HERE
stay = Stay.
