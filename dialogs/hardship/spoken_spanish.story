account: owes-one-year-es
language: es
medium: spoken

> perdí mi trabajo y no puedo pagar
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí. La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Una persona de la oficina puede hacerlo, y el número de teléfono está en la parte de arriba de cada aviso. Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente. La ayuda es gratis. El número es ocho siete siete, siete siete siete, cuatro siete siete ocho. Otra vez: ocho siete siete, siete siete siete, cuatro siete siete ocho. Puede decir: Hablar con una persona, Cuánto debo.
