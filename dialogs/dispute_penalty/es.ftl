name = Pedir que quiten una multa
help = Envío su petición y su motivo a la oficina, y allí decide una persona. No se envía nada antes de que usted diga que sí. También puede escribir a la dirección de su aviso.
resume = Volvamos a su petición sobre la multa.
canceled = De acuerdo. No se envió nada.

ask-period = ¿Qué multa se debe quitar?
ask-period-again = Por favor, elija una de estas. Después puede pedir otra.
help-period = Cada año tiene sus propias multas. Puede enviar una petición por cada una, una después de otra.
choice-period = { $period }: { $penalties } de multas
change-period = Otro año
invalid-period-not-listed = No se debe nada por { $value }, así que no hay multa que quitar.

ask-reason = Por { $period } hay { $period-penalties } de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
ask-reason-again = Por favor, dígalo con sus propias palabras, por ejemplo «estuve en el hospital en abril».
help-reason = Son buenos motivos una enfermedad, una muerte en la familia, un desastre, o una primera vez después de años sin faltas. Puede que la oficina le pida pruebas después.
why-reason = La oficina solo puede quitar una multa por un motivo, así que necesita saber el suyo.
change-reason = Otro motivo
invalid-reason-too-long = Es más largo de lo que puedo pasar. Por favor, dígalo en { $most } caracteres como máximo.
    .spoken = Es más largo de lo que puedo pasar. Por favor, dígalo en una o dos frases.

confirm = { $period-penalties } de multas por { $period }, y su motivo: «{ $reason }». ¿Pido a la oficina que las quite?
    .spoken = { $period-penalties } de multas por { $period }, y su motivo es: { $reason }. ¿Pido a la oficina que las quite?
refused-too-many-tickets = Por hoy ya pasé todo lo que puedo por usted.
sent = Listo. El número de su petición es { $leave_request_for-number }. Una persona de la oficina decide y le escribe. Hasta entonces la multa sigue, así que, por favor, atienda cada aviso a más tardar en su fecha.
not-sent = Puede pedirlo otra vez mañana o escribir a la dirección de su aviso.
nothing-owed = Al { $balance-as_of }, { $balance-account_name } no debe nada, así que no hay multa que quitar. Una persona de la oficina puede ayudar con una multa que ya está pagada.
