account: owes-one-year-es
language: es
medium: spoken

> yo no hice ese pago
< Hace bien en decirlo enseguida. Mire primero los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge. Si todavía está programado, puede cancelarlo aquí. Si salió dinero de su banco, llame hoy a su banco y diga que usted no lo permitió. Dígaselo también a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso. Puede decir: Mis pagos, Cancelar un pago, Bloquear mi cuenta, Hablar con una persona.
