name = ¿Dónde está mi reembolso?
help = Le digo si hay un reembolso en camino, de cuánto es y cuándo está previsto que salga.
resume = Volvamos a su reembolso.
canceled = De acuerdo. No se cambió nada.
refund = { $balance-has_refund ->
        [true] { $balance-refund_amount } por { $balance-refund_period }: { $balance-has_refund_day ->
            [true] su reembolso está previsto para salir el { $balance-refund_day }. Un banco puede tardar unos días más.
           *[false] su reembolso está en camino. Su fecha todavía no está fijada.
        }
       *[false] No hay un reembolso en camino.
    }
no-refund = Al { $balance-as_of }, no hay un reembolso en camino y no se debe nada. Su declaración muestra si pidió uno.
owed = Al { $balance-as_of }, no hay un reembolso en camino y se deben { $balance-payoff }. Un reembolso se usa primero para lo que se debe.
