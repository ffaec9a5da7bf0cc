account: owes-one-year-es
language: es
medium: spoken

> me quitaron mi sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí. Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo. Si congelaron una cuenta bancaria, el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta. Si hasta ahora solo hay un aviso final, puede pedir una audiencia dentro de treinta días de su fecha. Si es urgente y nadie le escucha, llame al Defensor del Contribuyente. La ayuda es gratis. El número es ocho siete siete, siete siete siete, cuatro siete siete ocho. Otra vez: ocho siete siete, siete siete siete, cuatro siete siete ocho. Puede decir: No puedo pagar, Explicar un aviso, Hablar con una persona.
