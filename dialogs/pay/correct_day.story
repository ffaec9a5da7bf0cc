# A day of the month corrects the day after a readback, which no place among the choices answers.
account: owes-one-year

> pay 300 on friday
< $300.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> no wait, 250 on the 3rd
< Which of these do you mean?
| [Thursday, December 3, 2026] [Sunday, January 3, 2027]
> the first
< $250.00 for 2025, on Thursday, December 3, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> no, on the 1st
< Which of these do you mean?
| [Tuesday, December 1, 2026] [Friday, January 1, 2027]
> el segundo
< Los bancos no hacen pagos el viernes 1.º de enero de 2027. El próximo día bancario es el lunes 4 de enero de 2027.
|
| ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026] [lunes 4 de enero de 2027]
