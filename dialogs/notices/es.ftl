name = Mis avisos
help = Le muestro los avisos que recibió de la oficina, primero los más recientes, y cómo está cada uno.
resume = Volvamos a sus avisos.
canceled = De acuerdo. No se cambió nada.
offer-to_do = ¿Qué debo hacer?
list = { $notices-count ->
        [one] Usted tiene un aviso.
       *[other] Usted tiene { $notices-count } avisos.
    } { $notices-to_do_count ->
        [0] No queda nada por hacer.
        [one] Uno pide algo.
       *[other] { $notices-to_do_count } piden algo.
    }{ $notices-count ->
        [one] { "" }
       *[other] { " " }Primero los más recientes:
    }
    { $notices-notices }
    .notices-notices = { $day }: { $kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }por { $period }
       *[false] { "" }
    }, { $kind ->
        [cp11] una corrección de su declaración
        [cp12] una corrección de su declaración
        [cp14] el primer cobro
        [cp14ia] un cobro mientras empieza un plan
        [cp49] un reembolso que se usó para otro impuesto
        [cp59] una declaración que falta
        [cp501] un recordatorio
        [cp503] el segundo recordatorio
        [cp504] un aviso antes de un embargo
        [lt11] el aviso final antes de un embargo
        [l1058] el aviso final antes de un embargo
        [cp90] el aviso final antes de un embargo
        [cp521] un pago de su plan
        [cp523] su plan puede terminar
        [cp2000] un cambio propuesto
        [cp2501] una pregunta sobre sus ingresos
        [cp3219a] un aviso de más impuesto
        [letter-3172] un aviso de gravamen
        [letter-608c] una multa por un pago devuelto
        [letter-854c] una multa que no se quitó
       *[other] una carta sobre su cuenta
    }. { $state ->
        [answered] Contestado.
        [settled] Resuelto.
        [covered-by-plan] Su plan de pagos lo cubre.
        [followed] Un aviso más nuevo tomó su lugar.
        [informational] No hay que hacer nada.
        [overdue] Su último día era el { $act_by }.
       *[open] { $has_day_to_act ->
            [true] Tiene hasta el { $act_by }.
           *[false] Sigue abierto.
        }
    }
    .notices-notices-spoken = { $kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $notice }
        } del { $day }, { $state ->
        [answered] contestado
        [settled] resuelto
        [covered-by-plan] lo cubre su plan de pagos
        [followed] reemplazado por uno más nuevo
        [informational] no hay que hacer nada
        [overdue] su último día era el { $act_by }
       *[open] { $has_day_to_act ->
            [true] tiene hasta el { $act_by }
           *[false] sigue abierto
        }
    }
    .notices-notices-short = { $day }: { $kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $notice }
        }, { $state ->
        [answered] contestado
        [settled] resuelto
        [covered-by-plan] lo cubre el plan
        [followed] reemplazado
        [informational] nada que hacer
        [overdue] su último día era el { $act_by }
       *[open] { $has_day_to_act ->
            [true] hasta el { $act_by }
           *[false] sigue abierto
        }
    }
none = No hay avisos en su cuenta.
to-do = { $notices-to_do_count ->
        [one] Un aviso pide algo. La cantidad es a la fecha del aviso:
       *[other] { $notices-to_do_count } avisos piden algo. Cada cantidad es a la fecha de su aviso:
    }
    { $notices-to_do }
    .notices-to_do = { $kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }por { $period }
       *[false] { "" }
    }: { $action ->
        [pay] pagar { $amount }
        [pay-or-arrange] pagar { $amount }, o hacer un plan de pagos
        [pay-or-arrange-before-levy] pagar { $amount }, o hacer un plan de pagos
        [request-hearing] pagar { $amount }, o hacer un plan de pagos
        [pay-installment] pagar { $amount } de su plan
        [cure-plan] ponerse al día con lo que faltó en su plan
        [agree-or-disagree] decir si está de acuerdo
        [ask-for-abatement] decirlo, si no está de acuerdo
        [agree-or-petition] aceptar, o acudir al Tribunal Tributario
        [file-return] presentar la declaración
        [appeal] apelar, si no está de acuerdo
       *[none] leerlo
    }. { $has_day_to_act ->
        [true] { $state ->
            [overdue] Su último día era el { $act_by }. Actuar todavía ayuda.
           *[open] El último día es el { $act_by }.
        }
       *[false] La fecha límite está en el aviso.
    }
    .notices-to_do-spoken = { $kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }por { $period }
       *[false] { "" }
    }, { $action ->
        [pay] pagar { $amount }
        [pay-or-arrange] pagar { $amount } o hacer un plan de pagos
        [pay-or-arrange-before-levy] pagar { $amount } o hacer un plan de pagos
        [request-hearing] pagar { $amount } o hacer un plan de pagos
        [pay-installment] pagar { $amount } de su plan
        [cure-plan] ponerse al día con lo que faltó en su plan
        [agree-or-disagree] decir si está de acuerdo
        [ask-for-abatement] decirlo, si no está de acuerdo
        [agree-or-petition] aceptar o acudir al Tribunal Tributario
        [file-return] presentar la declaración
        [appeal] apelar, si no está de acuerdo
       *[none] leerlo
    }{ $has_day_to_act ->
        [true] { $state ->
            [overdue] , su último día era el { $act_by }
           *[open] { " " }a más tardar el { $act_by }
        }
       *[false] { "" }
    }
    .notices-to_do-short = { $kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }por { $period }
       *[false] { "" }
    }, { $action ->
        [pay] pagar { $amount }
        [pay-or-arrange] pagar { $amount } o hacer un plan de pagos
        [pay-or-arrange-before-levy] pagar { $amount } o hacer un plan de pagos
        [request-hearing] pagar { $amount } o hacer un plan de pagos
        [pay-installment] pagar { $amount } de su plan
        [cure-plan] ponerse al día con lo que faltó en su plan
        [agree-or-disagree] decir si está de acuerdo
        [ask-for-abatement] decirlo, si no está de acuerdo
        [agree-or-petition] aceptar o acudir al Tribunal Tributario
        [file-return] presentar la declaración
        [appeal] apelar, si no está de acuerdo
       *[none] leerlo
    }{ $has_day_to_act ->
        [true] { $state ->
            [overdue] , su último día era el { $act_by }
           *[open] { " " }a más tardar el { $act_by }
        }
       *[false] { "" }
    }
