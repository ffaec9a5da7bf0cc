account: on-a-plan
language: es

> qué planes de pago puedo tener
< Usted ya tiene un plan de pagos: al domingo 22 de noviembre de 2026 se deben $5,085.34. Se podría cambiar a uno de estos:
| A corto plazo, usted paga cada vez: $832.00 al mes, 6 pagos hasta el 17 may 2027. En total $5,188.42, sin cargo.
| A corto plazo, se toma de su cuenta bancaria: $832.00 al mes, 6 pagos hasta el 17 may 2027. En total $5,188.42, sin cargo.
| Mensual, se toma de su cuenta bancaria: $66.00 al mes, 100 pagos hasta el 15 mar 2035. En total $6,739.45, sin cargo.
| Mensual, usted paga cada vez: $66.00 al mes, 100 pagos hasta el 15 mar 2035. En total $6,745.45, con un cargo de $6.00.
| Los intereses y las multas siguen durante un plan. Ya están contados.
| [Mi plan de pagos] [Cambiar mi plan de pagos] [Terminar mi plan de pagos]
