account: owes-one-year-es
language: es
medium: short

> no puedo pagar, no tenemos ni para comer
< Por favor, no pague aquí lo que necesita para comida, renta o medicinas. La oficina puede poner el cobro en pausa; intereses y multas siguen. Llame al número de su aviso. En una emergencia, ayuda gratis: Defensor del Contribuyente, 877-777-4778.
| 1. Hablar con una persona
| 2. ¿Cuánto debo?
