account: none
medium: spoken

> I need a transcript
< There are five transcripts. The return transcript shows the return as filed, this year and three years back. The account transcript shows what was posted to a year, this year and nine years back. The record of account has both in one. The wage and income transcript shows what employers and banks reported, for about ten years. And there is a letter that no return is on record. You get them in your online account with the office. The main figures of a return I can tell you now. You can say: Which one do I need, My tax return, Talk to a person.
