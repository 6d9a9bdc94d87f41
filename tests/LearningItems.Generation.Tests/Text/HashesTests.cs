using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public sealed class HashesTests
{
    // RFC 9562, appendix A.4.
    [Fact]
    public void Name_based_guid_is_that_of_the_standard() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        Hashes.NameBasedGuid(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Theory]
    [InlineData("")]
    [InlineData("你好")]
    [InlineData("😀")]
    public void Name_based_guid_says_version_5_and_the_variant_of_the_standard(string name)
    {
        var text = Hashes.NameBasedGuid(name).ToString();

        Assert.Equal('5', text[14]);
        Assert.Contains(text[19], "89ab");
    }

    [Fact]
    public void Name_based_guid_of_the_same_parts_is_the_same() => Assert.Equal(Hashes.NameBasedGuid("zh", "你好"), Hashes.NameBasedGuid("zh", "你好"));

    [Fact]
    public void Name_based_guid_tells_where_a_part_ends()
    {
        Assert.NotEqual(Hashes.NameBasedGuid("ab", "c"), Hashes.NameBasedGuid("a", "bc"));
        Assert.NotEqual(Hashes.NameBasedGuid("ab"), Hashes.NameBasedGuid("a", "b"));
        Assert.NotEqual(Hashes.NameBasedGuid("a", ""), Hashes.NameBasedGuid("", "a"));
    }

    // FIPS 180-2, appendix B.1.
    [Fact]
    public void Sha_256_is_that_of_the_standard_in_lower_case() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Hashes.Sha256("abc"));

    [Fact]
    public void Sha_256_tells_where_a_part_ends() => Assert.NotEqual(Hashes.Sha256("ab", "c"), Hashes.Sha256("a", "bc"));
}
