account: owes-two-years
medium: spoken

> i need a receipt
< Which payment do you need it for? You can say: seventy-five dollars, Friday, October twenty-third, twenty twenty-six, one hundred twenty dollars, Wednesday, May sixth, twenty twenty-six, two hundred dollars, Monday, January twenty-sixth, twenty twenty-six.
> the big one i guess
< These payments are on record. Which one do you need it for? You can say: seventy-five dollars, Friday, October twenty-third, twenty twenty-six, one hundred twenty dollars, Wednesday, May sixth, twenty twenty-six, two hundred dollars, Monday, January twenty-sixth, twenty twenty-six.
> the two hundred dollar one
< two hundred dollars for twenty twenty-two, paid on Monday, January twenty-sixth, twenty twenty-six. The account is that of Robert Castellano, from the bank account ending in four three two one. The confirmation number is eight five one, nine one two, zero one five one. Again: eight five one, nine one two, zero one five one. You can say: My payments, Transcripts.
