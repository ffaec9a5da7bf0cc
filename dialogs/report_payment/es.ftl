name = Reportar un pago
help = Les digo a las personas de la oficina qué pago no hizo usted.
resume = Volvamos al pago que usted no hizo.
canceled = De acuerdo. No se reportó ningún pago.
ask-which = ¿Qué pago no hizo usted?
ask-which-again = Por favor, elija uno de estos pagos. Si no es ninguno, diga «cancelar» y llame a su banco.
    .short = Por favor, elija uno de estos pagos. Si no es ninguno, escriba «olvídelo» y llame a su banco.
help-which = Elija el pago que usted no hizo ni permitió. Si no es ninguno de estos, diga «cancelar»: entonces el lugar indicado es su banco.
    .short = Elija el pago que usted no hizo ni permitió. Si no es ninguno de estos, escriba «olvídelo»: entonces el lugar indicado es su banco.
choice-which = { $amount }, { $day }
change-which = Otro pago
invalid-which-not-listed = No encuentro ese pago en esta cuenta.
confirm = El pago de { $which-amount } por { $which-has_parts ->
        [true] { $which-part_count } saldos
       *[false] { $which-period }
    } del { $which-day }, confirmación { $which-confirmation }: usted no lo hizo. ¿Lo reporto?
reported = Listo. Las personas de la oficina revisan el pago de { $which-amount } del { $which-day }. El número de su reporte es { $report_payment-number }.
    Llame hoy también a su banco y diga que usted no lo permitió. Si el pago solo está programado, puede cancelarlo aquí.
    .spoken = Listo. Las personas de la oficina revisan el pago de { $which-amount } del { $which-day }. El número de su reporte es { $report_payment-number }. Llame hoy también a su banco y diga que usted no lo permitió. Si el pago solo está programado, puede cancelarlo aquí.
    .short = Listo. La oficina lo revisa. El número de su reporte es { $report_payment-number }. Llame hoy también a su banco. Si solo está programado, puede cancelarlo aquí.
none = No hay ningún pago en esta cuenta. Si salió dinero de su banco, llame hoy a su banco y diga que usted no lo permitió.
refused-payment-unknown = Ya no encuentro ese pago.
refused-too-many-tickets = Por hoy ya pasé todo lo que puedo por usted.
enough = Por favor, llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso.
