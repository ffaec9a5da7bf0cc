account: owes-two-years
medium: spoken

> what do i save if i pay all of it
< As of Sunday, November twenty-second, twenty twenty-six, two thousand five hundred forty dollars and thirty-two cents is owed. With which amount should I work it out? You can say: All of it: two thousand five hundred forty dollars and thirty-two cents.
> all of it
< two thousand five hundred forty dollars and thirty-two cents on Sunday, November twenty-second, twenty twenty-six clears everything. By Monday, November twenty-second, twenty twenty-seven it saves one hundred ninety-eight dollars and sixty-five cents. Nothing was paid. You can say: Compare amounts, Make a payment, How much do I owe.
