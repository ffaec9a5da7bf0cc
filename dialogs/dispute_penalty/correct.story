# The year is corrected after the readback, twice in a row.
account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was in the hospital
< $660.00 in penalties for 2022, and your reason: "I was in the hospital". Shall I ask the office to take them off?
| [Yes] [No]
> no, 2023
< $122.60 in penalties for 2023, and your reason: "I was in the hospital". Shall I ask the office to take them off?
| [Yes] [No]
> sorry, 2022 after all
< $660.00 in penalties for 2022, and your reason: "I was in the hospital". Shall I ask the office to take them off?
| [Yes] [No]
