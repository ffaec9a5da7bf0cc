account: owes-one-year-es
language: es
medium: short

> yo no hice ese pago
< Hace bien en decirlo enseguida. ¿Todavía está programado? Puede cancelarlo aquí. ¿Salió dinero? Llame hoy a su banco y diga que no lo permitió. Dígaselo también a la oficina; el teléfono está en su aviso.
| 1. Mis pagos
| 2. Cancelar un pago
| 3. Bloquear mi cuenta
| 4. Hablar con una persona
