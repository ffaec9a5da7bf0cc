account: none
medium: short

> I need a transcript
< Transcripts: return (4 years), account (10 years), record of account (4 years), wage and income (about 10 years), non-filing (3 years). You get them in your online account with the office. The main figures of a return I can show now.
| 1. Which one do I need?
| 2. My tax return
| 3. Talk to a person
