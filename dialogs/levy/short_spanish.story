account: owes-one-year-es
language: es
medium: short

> me embargaron el sueldo
< Llame hoy al número del aviso: una persona puede quitar un embargo, yo no. Si le deja sin dinero para comida, renta o medicinas, dígalo: es una razón para quitarlo. El banco guarda unos días el dinero congelado antes de mandarlo. Ayuda gratis: Defensor del Contribuyente, 877-777-4778.
| 1. No puedo pagar
| 2. Explicar un aviso
| 3. Hablar con una persona
