using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Replies;

public class ItemScannerProperties
{
    private static readonly Gen<string> AnyReply = Gen.OneOf(
        Gen.Elements(BuiltReply.AllNames.Select(name => BuiltReply.Named(name).Text).ToArray()),
        Gen.Elements("{", "}", "[", "]", "\"", "\\", ",", ":", "茶", "😀", "a", "\"items\":[", "{\"row\":1}", "\\\"", "```", "\n").ArrayOf().Select(string.Concat));

    [Fact]
    public void Any_split_of_a_reply_into_pieces_gives_the_same_items() =>
        Prop.ForAll(AnyReply.ToArbitrary(), Gen.Choose(0, 1_000_000).ArrayOf().ToArbitrary(), (reply, places) =>
        {
            var whole = new ItemScanner();
            var expected = whole.Read(reply).ToList();

            var pieces = new ItemScanner();
            var read = Split(reply, places).SelectMany(piece => pieces.Read(piece).ToList()).ToList();

            Assert.Equal(expected, read);
            Assert.Equal((whole.SawArray, whole.IsOpen, whole.Pending), (pieces.SawArray, pieces.IsOpen, pieces.Pending));
        }).Check(Repeatable.Cases(500));

    [Fact]
    public void Characters_one_by_one_give_the_same_items() =>
        Prop.ForAll(AnyReply.ToArbitrary(), reply =>
        {
            var scanner = new ItemScanner();

            Assert.Equal(new ItemScanner().Read(reply), reply.SelectMany(c => scanner.Read(c.ToString()).ToList()));
        }).Check(Repeatable.Cases(500));

    [Fact]
    public void Item_is_given_the_moment_its_brace_closes()
    {
        var scanner = new ItemScanner();

        Assert.Empty(scanner.Read("""{"items":[{"row":1,"examples":[{"text":"a"}]"""));
        Assert.Equal(["""{"row":1,"examples":[{"text":"a"}]}"""], scanner.Read("}").Select(item => item.Text));
        Assert.Empty(scanner.Read(",{"));
        Assert.Equal(1, scanner.Pending);
    }

    [Fact]
    public void Any_text_at_all_is_read_without_an_exception() =>
        Prop.ForAll(AnyReply.ToArbitrary(), reply => Assert.All(WholeReply.Read(reply).Items, item => Assert.True(item.Length > 1))).Check(Repeatable.Cases(500));

    private static IEnumerable<string> Split(string text, int[] places)
    {
        var cuts = places.Select(place => place % (text.Length + 1)).Append(0).Append(text.Length).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1)).Select(piece => text[piece.First..piece.Second]);
    }
}
