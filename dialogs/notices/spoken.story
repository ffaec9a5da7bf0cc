account: owes-two-years
medium: spoken

> show my notices
< You have 9 notices. 3 ask for something. The newest first:
| CP503 of November second, twenty twenty-six, still open, Letter 608C of May eighteenth, twenty twenty-six, still open, CP501 of July fifteenth, twenty twenty-four, replaced by a newer one, CP14 of June tenth, twenty twenty-four, replaced by a newer one, LT11 of March eleventh, twenty twenty-four, its last day was April tenth, twenty twenty-four, CP504 of February fifth, twenty twenty-four, replaced by a newer one, CP503 of November twentieth, twenty twenty-three, replaced by a newer one, CP501 of October sixteenth, twenty twenty-three, replaced by a newer one, CP14 of September eleventh, twenty twenty-three, replaced by a newer one. You can say: What must I do, Explain a notice, Make a payment.
