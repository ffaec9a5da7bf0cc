name = No puedo pagar
help = Le digo qué puede hacer la oficina cuando usted no puede pagar y quién le ayuda gratis.
resume = Volvamos a lo que se puede hacer cuando usted no puede pagar.
canceled = De acuerdo. No se cambió nada.
help-there-is = Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
    La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
    Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
    .spoken = Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí. La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Una persona de la oficina puede hacerlo, y el número de teléfono está en la parte de arriba de cada aviso. Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente. La ayuda es gratis. El número es ocho siete siete, siete siete siete, cuatro siete siete ocho. Otra vez: ocho siete siete, siete siete siete, cuatro siete siete ocho.
    .short = Por favor, no pague aquí lo que necesita para comida, renta o medicinas. La oficina puede poner el cobro en pausa; intereses y multas siguen. Llame al número de su aviso. En una emergencia, ayuda gratis: Defensor del Contribuyente, 877-777-4778.
