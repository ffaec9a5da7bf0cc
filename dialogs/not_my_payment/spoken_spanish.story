account: owes-one-year-es
language: es
medium: spoken

> yo no hice ese pago
< Hace bien en decirlo enseguida. Mire primero los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge. Si todavía está programado, puede cancelarlo aquí. Si salió dinero de su banco, llame hoy a su banco y diga que usted no lo permitió. Después diga: reportar un pago, y las personas de la oficina lo revisan. Puede decir: Reportar un pago, Cancelar un pago, Bloquear mi cuenta, Hablar con una persona.
