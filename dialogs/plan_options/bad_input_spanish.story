account: owes-two-years
language: es

> qué planes de pago puedo tener con 0 dólares al mes
< Con $0.00 al mes no se paga nada. Debe ser más de cero.
|
| Al domingo 22 de noviembre de 2026 se deben $2,540.32. Puede tener estos planes:
| A corto plazo, usted paga cada vez: $432.00 al mes, 6 pagos hasta el 17 may 2027. En total $2,587.08, sin cargo.
| A corto plazo, se toma de su cuenta bancaria: $432.00 al mes, 6 pagos hasta el 17 may 2027. En total $2,587.08, sin cargo.
| Mensual, se toma de su cuenta bancaria: $40.00 al mes, 80 pagos hasta el 15 jul 2033. En total $3,166.28, con un cargo de $29.00.
| Mensual, usted paga cada vez: $41.00 al mes, 78 pagos hasta el 16 may 2033. En total $3,195.36, con un cargo de $69.00.
| Los intereses y las multas siguen durante un plan. Ya están contados.
| [Empezar un plan de pagos] [Hacer un pago] [¿Cuánto debo?]
