account: owes-two-years

> why do I owe so much?
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> 2022
< $1,681.25 is owed for 2022 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Jul 20, 2023): $3,120.00
| Tax withheld from pay: -$2,280.00
| Payment (Jan 26, 2026): -$200.00
| Penalty for filing late: $450.00
| Penalty for paying late, 30 months: $210.00
| Interest from Apr 16, 2023 to Nov 22, 2026: $381.25
| [Every line] [Make a payment] [How much do I owe?]
> [Every line]
< 2022 line by line, as of Sunday, November 22, 2026:
| Apr 15, 2023: tax withheld from pay, -$2,280.00
| Jul 20, 2023: tax on the return, $3,120.00
| Jan 26, 2026: payment, -$200.00
| Apr 16, 2023 to Aug 15, 2023: penalty for filing late, 4 months at 4.5% of $840.00, $151.20
| More than 60 days late, so the penalty for filing late is raised to its minimum: $298.80
| Apr 16, 2023 to Feb 15, 2024: penalty for paying late, 10 months at 0.5% of $840.00, $42.00
| Feb 16, 2024 to Oct 15, 2025: penalty for paying late, 20 months at 1% of $840.00, $168.00
| Apr 16, 2023 to Sep 11, 2023: interest, 149 days at 7% a year, $37.39
| Sep 12, 2023 to Sep 30, 2023: interest, 19 days at 7% a year, $4.92
| Oct 1, 2023 to Dec 31, 2024: interest, 458 days at 8% a year, $142.57
| Jan 1, 2025 to Jan 26, 2026: interest, 391 days at 7% a year, $116.47
| Jan 27, 2026 to Mar 31, 2026: interest, 64 days at 7% a year, $17.43
| Total: $1,681.25
| [Make a payment] [How much do I owe?] [Show more]
