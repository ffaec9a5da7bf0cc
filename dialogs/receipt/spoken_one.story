account: nothing-owed
medium: spoken

> I need a receipt
< two hundred fifty dollars for twenty twenty-five, paid on Wednesday, April eighth, twenty twenty-six. The account is that of Linda Schmidt, from the bank account ending in zero four zero two. The confirmation number is one five six, zero six four, one five zero six. Again: one five six, zero six four, one five zero six. You can say: My payments, Transcripts.
