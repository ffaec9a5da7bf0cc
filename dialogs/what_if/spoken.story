account: owes-two-years
medium: spoken

> what would it be if i paid three hundred dollars every month
< three hundred dollars paid once, on Sunday, November twenty-second, twenty twenty-six, saves twenty-one dollars and seventy-five cents by Monday, November twenty-second, twenty twenty-seven. Paid each month, all is paid on Monday, August sixteenth, twenty twenty-seven, two thousand six hundred eighteen dollars and thirty-two cents in all. All at once today is two thousand five hundred forty dollars and thirty-two cents, so paying each month costs seventy-eight dollars more. Nothing was paid. You can say: Compare amounts, Make a payment, How much do I owe.
