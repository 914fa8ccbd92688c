package io.getrasl.sandbox.auth;

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

@RestController
class AuthController implements AuthApi {
    @Override
    public SentOtp sendOtp(SendOtpRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public VerifiedOtp verifyOtp(VerifyOtpRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentOtp resendOtp(ResendOtpRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OtpStatus getOtpStatus(OtpStatusRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<AuthenticationTemplate> listAuthenticationTemplates(ListQuery query) {
        throw new UnsupportedOperationException();
    }

}
