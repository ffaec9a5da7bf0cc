account: owes-two-years
language: es

> qué planes puedo tener con 100 o 200 al mes
< ¿A cuál de estos se refiere?
| [$100.00] [$200.00]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a los planes de pago.
|
| ¿A cuál de estos se refiere?
| [$100.00] [$200.00]
> 200
< Al domingo 22 de noviembre de 2026 se deben $2,540.32. Puede tener estos planes:
| Mensual, se toma de su cuenta bancaria: $200.00 al mes, 14 pagos hasta el 18 ene 2028. En total $2,670.93, con un cargo de $29.00.
| Mensual, usted paga cada vez: $200.00 al mes, 14 pagos hasta el 18 ene 2028. En total $2,712.14, con un cargo de $69.00.
| Los intereses y las multas siguen durante un plan. Ya están contados.
| [Empezar un plan de pagos] [Hacer un pago] [¿Cuánto debo?]
