package io.getrasl.sandbox.auth;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.otp.OtpReads;
import io.getrasl.sandbox.otp.OtpSending;
import io.getrasl.sandbox.otp.OtpVerification;
import io.getrasl.sandbox.templates.Templates;
import io.getrasl.server.api.AuthApi;
import io.getrasl.server.model.AuthenticationTemplate;
import io.getrasl.server.model.OtpStatus;
import io.getrasl.server.model.OtpStatusRequest;
import io.getrasl.server.model.ResendOtpRequest;
import io.getrasl.server.model.SendOtpRequest;
import io.getrasl.server.model.SentOtp;
import io.getrasl.server.model.VerifiedOtp;
import io.getrasl.server.model.VerifyOtpRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

/** The operations on one-time codes, for the workspace of whoever calls. */
@RestController
class AuthController implements AuthApi {

    private final OtpSending sending;
    private final OtpVerification verification;
    private final OtpReads reads;
    private final Templates templates;

    AuthController(OtpSending sending, OtpVerification verification, OtpReads reads, Templates templates) {
        this.sending = sending;
        this.verification = verification;
        this.reads = reads;
        this.templates = templates;
    }

    @Override
    public SentOtp sendOtp(SendOtpRequest request) {
        return sending.send(tenant(), request);
    }

    @Override
    public VerifiedOtp verifyOtp(VerifyOtpRequest request) {
        return verification.verify(tenant(), request);
    }

    @Override
    public SentOtp resendOtp(ResendOtpRequest request) {
        return sending.resend(tenant(), request);
    }

    @Override
    public OtpStatus getOtpStatus(OtpStatusRequest request) {
        return reads.status(tenant(), request);
    }

    @Override
    public Page<AuthenticationTemplate> listAuthenticationTemplates(ListQuery query) {
        return templates.listForCodes(tenant(), query);
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
