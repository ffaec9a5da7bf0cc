account: owes-one-year-es
language: es
medium: short

> yo no hice ese pago
< Hace bien en decirlo enseguida. Si todavía está programado, puede cancelarlo aquí. Si salió dinero, llame hoy a su banco y diga que no lo permitió. Después mande «reportar un pago» y la oficina lo revisa.
| 1. Reportar un pago
| 2. Cancelar un pago
| 3. Bloquear mi cuenta
| 4. Hablar con una persona
