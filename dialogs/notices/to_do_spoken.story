account: owes-two-years
medium: spoken

> my notices
< You have 9 notices. 3 ask for something. The newest first:
| CP503 of November second, twenty twenty-six, still open, Letter 608C of May eighteenth, twenty twenty-six, still open, CP501 of July fifteenth, twenty twenty-four, replaced by a newer one. You can say: What must I do, Explain a notice, Make a payment, more.
> what must i do
< 3 notices ask for something. Each amount is as of the date of its notice:
| CP503 for twenty twenty-three, pay eight hundred fifty-three dollars and nineteen cents or set up a payment plan, Letter 608C for twenty twenty-three, pay twenty-five dollars or set up a payment plan, LT11 for twenty twenty-two, pay one thousand four hundred thirty-one dollars and eighty-six cents or set up a payment plan, its last day was April tenth, twenty twenty-four. You can say: Explain a notice, Make a payment, How much do I owe.
