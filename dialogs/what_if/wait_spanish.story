account: owes-two-years
language: es

> qué pasa si espero hasta el 1 de marzo
< Estas son las maneras de saldar lo que se debe, $2,540.32 al domingo 22 de noviembre de 2026:
| Todo ahora: $2,540.32
| Todo el 1 mar 2027: $2,592.31, $51.99 más que ahora
| Plan a corto plazo, se toma de su cuenta bancaria: $432.00 al mes hasta el 17 may 2027, $2,587.08 en total, $46.76 más que ahora
| Plan a corto plazo, usted paga cada vez: $432.00 al mes hasta el 17 may 2027, $2,587.08 en total, $46.76 más que ahora
| Plan mensual, se toma de su cuenta bancaria: $40.00 al mes hasta el 15 jul 2033, $3,166.28 en total, $625.96 más que ahora
| Plan mensual, usted paga cada vez: $41.00 al mes hasta el 16 may 2033, $3,195.36 en total, $655.04 más que ahora
| Esto es solo un cálculo. No se pagó nada.
| [Comparar cantidades] [Hacer un pago] [Empezar un plan de pagos]
