account: owes-two-years
medium: spoken

> show my notices
< You have 9 notices. 3 ask for something. The newest first:
| CP503 of November second, twenty twenty-six, still open, Letter 608C of May eighteenth, twenty twenty-six, still open, CP501 of July fifteenth, twenty twenty-four, replaced by a newer one. You can say: What must I do, Explain a notice, Make a payment, more.
