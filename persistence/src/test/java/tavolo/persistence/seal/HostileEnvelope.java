package tavolo.persistence.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import tavolo.domain.document.Bytes;

/// What somebody might send instead of an envelope, or make of one.
public final class HostileEnvelope {

    private static final int MEGABYTE = 1024 * 1024;

    private HostileEnvelope() {}

    /// Values in values, each of a length that is not told, and none that ever ends.
    public static byte[] nestedWithoutEnd(int depth) {
        byte[] file = new byte[2 * depth];
        for (int at = 0; at < file.length; at += 2) {
            file[at] = 0x30;
            file[at + 1] = (byte) 0x80;
        }
        return file;
    }

    /// Values in values that all end.
    public static byte[] nested(int depth) {
        return Arrays.copyOf(nestedWithoutEnd(depth), 4 * depth);
    }

    /// Eight bytes that say that two thousand million follow.
    public static byte[] claimsTooMuch() {
        return new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 4, 0};
    }

    /// An envelope whose content comes in `megabytes` of pieces of one byte each.
    public static byte[] inTinyPieces(int megabytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {0x30, (byte) 0x80, 6, 9});
        file.writeBytes(
                new byte[] {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0xd, 1, 7, 2});
        file.writeBytes(new byte[] {(byte) 0xa0, (byte) 0x80, 0x30, (byte) 0x80, 2, 1, 1, 0x31, 0});
        file.writeBytes(new byte[] {0x30, (byte) 0x80, 6, 9});
        file.writeBytes(
                new byte[] {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0xd, 1, 7, 1});
        file.writeBytes(new byte[] {(byte) 0xa0, (byte) 0x80, 0x24, (byte) 0x80});
        byte[] piece = {4, 1, 'x'};
        for (int size = 0; size < megabytes * MEGABYTE; size += piece.length) {
            file.writeBytes(piece);
        }
        file.writeBytes(new byte[4]);
        file.writeBytes(new byte[2]);
        file.writeBytes(new byte[] {0x31, 0});
        file.writeBytes(new byte[6]);
        return file.toByteArray();
    }

    public static byte[] cutShort(byte[] envelope) {
        return Arrays.copyOf(envelope, envelope.length / 2);
    }

    public static byte[] bytesBehind(byte[] envelope) {
        return Arrays.copyOf(envelope, envelope.length + 3);
    }

    /// The same signatures over a content that says something else.
    public static byte[] otherContent(byte[] envelope) {
        SignedData data = data(envelope);
        byte[] content =
                ((org.bouncycastle.asn1.ASN1OctetString) data.getEncapContentInfo().getContent())
                        .getOctets()
                        .clone();
        content[content.length / 2] ^= 1;
        return with(data, new DEROctetString(content), data.getCertificates(), signers(data, 1));
    }

    /// The signature without what it signs.
    public static byte[] detached(byte[] envelope) {
        SignedData data = data(envelope);
        return with(data, null, data.getCertificates(), signers(data, 1));
    }

    /// Every signature many times.
    public static byte[] signersRepeated(byte[] envelope, int times) {
        SignedData data = data(envelope);
        return with(
                data,
                data.getEncapContentInfo().getContent(),
                data.getCertificates(),
                signers(data, times));
    }

    /// The first certificate many times.
    public static byte[] certificatesRepeated(byte[] envelope, int times) {
        SignedData data = data(envelope);
        ASN1Encodable one = data.getCertificates().getObjectAt(0);
        return with(
                data,
                data.getEncapContentInfo().getContent(),
                new DERSet(Collections.nCopies(times, one).toArray(ASN1Encodable[]::new)),
                signers(data, 1));
    }

    /// An envelope that only its receiver can open.
    public static byte[] encrypted() {
        return encoded(new ContentInfo(CMSObjectIdentifiers.envelopedData, DERNull.INSTANCE));
    }

    private static ASN1Set signers(SignedData data, int times) {
        ASN1Encodable one = data.getSignerInfos().getObjectAt(0);
        return new DERSet(Collections.nCopies(times, one).toArray(ASN1Encodable[]::new));
    }

    private static SignedData data(byte[] envelope) {
        return SignedData.getInstance(ContentInfo.getInstance(envelope).getContent());
    }

    private static byte[] with(
            SignedData data,
            @org.jspecify.annotations.Nullable ASN1Encodable content,
            ASN1Set certificates,
            ASN1Set signers) {
        return encoded(
                new ContentInfo(
                        CMSObjectIdentifiers.signedData,
                        new SignedData(
                                data.getDigestAlgorithms(),
                                new ContentInfo(CMSObjectIdentifiers.data, content),
                                certificates,
                                data.getCRLs(),
                                signers)));
    }

    private static byte[] encoded(ContentInfo info) {
        try {
            return info.getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// An envelope as programs make it that know nothing of the European formats.
    public static byte[] ofAnOldProgram(byte[] content, ForeignAuthority.Device device) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withRSA", device.key(), device.certificate()));
            generator.addCertificates(
                    new JcaCertStore(List.of(device.certificate(), device.authority())));
            return generator.generate(new CMSProcessableByteArray(content), true).getEncoded();
        } catch (IOException
                | CMSException
                | OperatorCreationException
                | CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// A file that is none of all these.
    public static Bytes picture() {
        return Bytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    }
}
