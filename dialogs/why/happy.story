account: owes-two-years

> why do I owe so much?
< Which year would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> 2022
< $1,681.25 is owed for 2022 as of Sunday, November 22, 2026. It is made up of:
| Tax withheld from pay: -$2,280.00
| Tax on the return (Thursday, July 20, 2023): $3,120.00
| Payment (Monday, January 26, 2026): -$200.00
| Penalty for filing late, 5 months: $450.00
| Penalty for paying late, 30 months: $210.00
| Interest from Sunday, April 16, 2023 to Sunday, November 22, 2026: $381.25
| [Every line] [Make a payment] [How much do I owe?]
> [Every line]
< 2022 line by line, as of Sunday, November 22, 2026:
| Saturday, April 15, 2023: tax withheld from pay, -$2,280.00
| Thursday, July 20, 2023: tax on the return, $3,120.00
| Monday, January 26, 2026: payment, -$200.00
| Sunday, April 16, 2023 to Monday, May 15, 2023: penalty for filing late, 4.5% of $840.00, $37.80
| Tuesday, May 16, 2023 to Thursday, June 15, 2023: penalty for filing late, 4.5% of $840.00, $37.80
| Friday, June 16, 2023 to Saturday, July 15, 2023: penalty for filing late, 4.5% of $840.00, $37.80
| Sunday, July 16, 2023 to Tuesday, August 15, 2023: penalty for filing late, 4.5% of $840.00, $37.80
| Sunday, April 16, 2023 to Thursday, June 15, 2023: penalty for filing late, 0% of $840.00, $298.80
| Sunday, April 16, 2023 to Monday, May 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Tuesday, May 16, 2023 to Thursday, June 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Friday, June 16, 2023 to Saturday, July 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Sunday, July 16, 2023 to Tuesday, August 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Wednesday, August 16, 2023 to Friday, September 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Saturday, September 16, 2023 to Sunday, October 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Monday, October 16, 2023 to Wednesday, November 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Thursday, November 16, 2023 to Friday, December 15, 2023: penalty for paying late, 0.5% of $840.00, $4.20
| Saturday, December 16, 2023 to Monday, January 15, 2024: penalty for paying late, 0.5% of $840.00, $4.20
| Tuesday, January 16, 2024 to Thursday, February 15, 2024: penalty for paying late, 0.5% of $840.00, $4.20
| Friday, February 16, 2024 to Friday, March 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Saturday, March 16, 2024 to Monday, April 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Tuesday, April 16, 2024 to Wednesday, May 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Thursday, May 16, 2024 to Saturday, June 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Sunday, June 16, 2024 to Monday, July 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Tuesday, July 16, 2024 to Thursday, August 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Friday, August 16, 2024 to Sunday, September 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Monday, September 16, 2024 to Tuesday, October 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Wednesday, October 16, 2024 to Friday, November 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Saturday, November 16, 2024 to Sunday, December 15, 2024: penalty for paying late, 1% of $840.00, $8.40
| Monday, December 16, 2024 to Wednesday, January 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Thursday, January 16, 2025 to Saturday, February 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Sunday, February 16, 2025 to Saturday, March 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Sunday, March 16, 2025 to Tuesday, April 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Wednesday, April 16, 2025 to Thursday, May 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Friday, May 16, 2025 to Sunday, June 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Monday, June 16, 2025 to Tuesday, July 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Wednesday, July 16, 2025 to Friday, August 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Saturday, August 16, 2025 to Monday, September 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Tuesday, September 16, 2025 to Wednesday, October 15, 2025: penalty for paying late, 1% of $840.00, $8.40
| Sunday, April 16, 2023 to Monday, September 11, 2023: interest, 149 days at 7% a year, $37.39
| Tuesday, September 12, 2023 to Saturday, September 30, 2023: interest, 19 days at 7% a year, $4.92
| Sunday, October 1, 2023 to Tuesday, December 31, 2024: interest, 458 days at 8% a year, $142.57
| Wednesday, January 1, 2025 to Monday, January 26, 2026: interest, 391 days at 7% a year, $116.47
| Tuesday, January 27, 2026 to Tuesday, March 31, 2026: interest, 64 days at 7% a year, $17.43
| Wednesday, April 1, 2026 to Tuesday, June 30, 2026: interest, 91 days at 6% a year, $21.55
| Wednesday, July 1, 2026 to Sunday, November 22, 2026: interest, 145 days at 7% a year, $40.92
| Total: $1,681.25
| [Make a payment] [How much do I owe?]
