name = Seguir en otro lugar
help = Le doy un código. Dígalo en otro chat o por teléfono y seguimos allí en la misma pregunta.
resume = Volvamos a cómo seguir en otro lugar.
canceled = De acuerdo. Seguimos aquí.
code = Su código es { $continue_elsewhere-code }. Sirve una vez, durante { $continue_elsewhere-minutes } minutos. En el otro chat o por teléfono, diga «seguir con mi código». Allí me aseguro de que es usted y seguimos en la misma pregunta.
    .short = Su código es { $continue_elsewhere-code }, por { $continue_elsewhere-minutes } minutos. En el otro chat o por teléfono, diga «seguir con mi código» y seguimos en la misma pregunta.
nothing-open = Puede seguir en cualquier chat que esté conectado a su cuenta: solo pregunte allí. Un código es para cuando estamos en medio de algo.
refused-nothing-open = Aquí no hay nada abierto en este momento.
