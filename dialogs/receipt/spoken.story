account: owes-two-years
medium: spoken

> I need a receipt
< Which payment do you need it for? You can say: seventy-five dollars, Friday, October twenty-third, twenty twenty-six, one hundred twenty dollars, Wednesday, May sixth, twenty twenty-six, two hundred dollars, Monday, January twenty-sixth, twenty twenty-six.
> the first one
< seventy-five dollars for twenty twenty-three, planned for Friday, October twenty-third, twenty twenty-six. It was canceled. The account is that of Robert Castellano, from the bank account ending in four three two one. The confirmation number is nine nine six, one two three, six three eight eight. Again: nine nine six, one two three, six three eight eight. You can say: My payments, Transcripts.
