account: owes-two-years
medium: spoken

> what payment plans can i have
< two thousand five hundred forty dollars and thirty-two cents is owed as of Sunday, November twenty-second, twenty twenty-six. You can have these plans:
| a short-term plan, paid by you each time, with four hundred thirty-two dollars a month until May seventeenth, twenty twenty-seven, two thousand five hundred eighty-seven dollars and eight cents in all, a short-term plan, taken from your bank account, with four hundred thirty-two dollars a month until May seventeenth, twenty twenty-seven, two thousand five hundred eighty-seven dollars and eight cents in all, a monthly plan, taken from your bank account, with forty dollars a month until July fifteenth, twenty thirty-three, three thousand one hundred sixty-six dollars and twenty-eight cents in all, a monthly plan, paid by you each time, with forty-one dollars a month until May sixteenth, twenty thirty-three, three thousand one hundred ninety-five dollars and thirty-six cents in all
| Interest and penalties go on during a plan. They are counted in. You can say: Start a payment plan, Make a payment, How much do I owe.
